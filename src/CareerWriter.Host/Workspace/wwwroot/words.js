// What the page says around conversations, and how it says times.

export const words = {
  newConversation: "새 대화",
  mine: "내 대화",
  cardMark: "[리뷰]",
  channels: "채널",
  noThreads: "아직 없습니다",
  untitled: "제목 없는 대화",
  privateThread: "나와 봇만 보는 대화",
  channelThread: (channel) => `#${channel} 채널의 모두가 보는 대화`,
  cardThread: (channel, owner) => `#${channel} 채널에서 ${owner} 님의 글 리뷰`,
  channelPage: (channel) => `#${channel}`,
  channelHint: "이 채널의 모두가 보는 글입니다.",
  channelEmpty: "아직 글이 없습니다. 초안의 [팀 리뷰 요청]으로 리뷰를 받거나, 아래에서 대화를 시작할 수 있습니다.",
  placeholder: "경력을 붙여 넣거나 파일을 올려 주세요",
  placeholderThread: "고치고 싶은 점을 말해 주세요. 예: 더 짧게, Redis 쪽을 앞으로",
  placeholderCard: "의견을 적어 주세요",
  placeholderChannel: (channel) => `#${channel}에 새 대화를 시작합니다`,
  bot: "CareerWriter",
  pressed: (label) => `${label}`,
  attached: "파일",
  showAll: "모두 보기",
  showLess: "접기",
  sending: "보내는 중",
  waiting: "저장되지 않아 곧 다시 보냅니다",
  gone: "이 대화는 이제 없거나 볼 수 없습니다. 새 대화를 시작해 주세요.",
  offline: "연결이 끊겼습니다. 다시 잇는 중입니다.",
  tooManyFiles: "파일은 한 번에 10개까지 올릴 수 있습니다.",
  fileTooLarge: (name) => `${name}: 20MB보다 큰 파일은 올릴 수 없습니다.`,
  removeFile: (name) => `${name} 빼기`,
  failed: "보내지 못했습니다. 다시 시도해 주세요.",
  arrived: "새 답이 도착했습니다.",
  welcome: {
    title: "경력에서 확인되는 말로만 자기소개서를 씁니다",
    lead: "파일을 올리고 문항을 알려 주시면 초안을 씁니다. 문장마다 어느 파일 몇째 줄에서 왔는지 보여 드립니다.",
    steps: [
      ["파일 올리기", "이력서나 경력기술서(md, docx, hwpx, pdf, txt)를 올리거나 내용을 그대로 붙여 넣습니다."],
      ["문항과 공고 링크", "문항과 글자수를 적고, 있으면 공고 링크도 함께 보냅니다."],
      ["다듬기", "“더 짧게”, “Redis 쪽을 앞으로”처럼 말하면 그 부분만 고칩니다."],
    ],
    example: "예시로 해 보기",
    exampleHint: "지어낸 사람의 경력과 공고가 입력창에 들어갑니다. [보내기]를 누르면 초안이 나옵니다.",
    private: "올린 파일은 나와 봇만 봅니다. 채널에 보낸 초안에도 근거는 보이지 않습니다.",
  },
};

export const clock = (at) => new Date(at).toLocaleTimeString("ko-KR", { hour: "numeric", minute: "2-digit" });

export const day = (at) => new Date(at).toLocaleString("ko-KR", { month: "long", day: "numeric", hour: "numeric", minute: "2-digit" });
