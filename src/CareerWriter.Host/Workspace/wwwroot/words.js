// What the page says, and how it says numbers, times and places.

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
  onlyYou: "나에게만 보임",
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
  copy: "본문 복사",
  copied: "복사했습니다",
  draft: (card) => `${card.version === 1 ? "초안 " : ""}v${card.version}`,
  confirmed: "확정",
  question: (card) => `${card.questionNumber}번 문항`,
  checked: (checked) => `근거 확인 ${checked.supported}/${checked.claims}문장`,
  coverage: "공고 요건",
  notInCareer: "□는 경력에 없습니다",
  changes: (parent) => `v${parent}에서 바뀐 곳`,
  changesShown: "앞에 보인 버전에서 바뀐 곳",
  sameText: "문장은 그대로입니다.",
  findings: "살펴볼 점",
  notices: "알아 두세요",
  atSentence: (number) => `${number}번째 문장`,
  evidenceOf: (number) => `${number}번째 문장의 근거`,
  noEvidence: "지원 이유나 각오, 회사 이야기라서 경력 근거가 필요하지 않습니다.",
  hiddenEvidence: "근거는 글쓴이에게만 보입니다.",
  pickSentence: "문장을 누르면 어느 파일 몇째 줄에서 왔는지 보입니다.",
  stated: (by, at) => `${by} 님의 진술, ${day(at)}`,
  close: "닫기",
  comparison: (card) => `v${card.from} → v${card.to}`,
  kinds: { added: "더함", removed: "뺌", changed: "고침", moved: "옮김" },
  moved: (change) => `${change.from}번째 → ${change.to}번째`,
  summary: (card) => `회사 ${number(card.employmentCount)}곳, 프로젝트 ${number(card.projects)}개, 근거 ${number(card.facts)}개를 읽었습니다`,
  current: "재직 중",
  review: (card) => `리뷰 · v${card.version}`,
  by: (owner) => `${owner} 님의 글`,
  states: { open: "승인 기다림", approved: "승인됨", superseded: "새 버전 있음" },
  approvals: (card) => `승인 ${card.approvals.length}/${card.needed}`,
  comments: (count) => `의견 ${count}개`,
  commentStates: { open: "", applied: "반영됨", ignored: "두기로 함" },
  proposal: "이렇게 바꾸면",
  deleted: "글쓴이가 이 대화를 지워 더는 볼 수 없습니다.",
  commentOn: (number) => `${number}번째 문장에 의견 쓰기`,
  pickToComment: "문장을 누르면 그 문장에 의견을 쓸 수 있습니다.",
  download: (name) => `${name} 내려받기`,
  cancel: "취소",
  choose: "고르지 않음",
  arrivals: {
    draft: (card) => `초안 v${card.version}이 도착했습니다. ${counted(card.counts, card.limit)}`,
    other: "새 답이 도착했습니다.",
  },
  types: {
    motivation: "지원 동기", competency: "직무 역량", achievement: "성과", problemSolving: "문제 해결", collaboration: "협업", failure: "실패와 극복",
    challenge: "도전", quality: "코드 품질과 학습", growth: "성장 과정", character: "성격의 장단점", aspiration: "입사 후 포부", values: "가치관",
    leaving: "이직 사유", free: "자유 양식",
  },
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

const bases = { withSpaces: "공백 포함", withoutSpaces: "공백 제외", twoByte: "한글 2byte", cp949: "CP949 byte", utf8: "UTF-8 byte" };

export const number = (value) => value.toLocaleString("ko-KR");

export const basisOf = (limit) => limit?.basis ?? "withSpaces";

/** 공백 포함 964 / 1,000자 */
export function counted(counts, limit, basis = basisOf(limit)) {
  const unit = basis === "withSpaces" || basis === "withoutSpaces" ? "자" : "byte";
  return `${bases[basis]} ${number(counts[basis])}${limit ? ` / ${number(limit.value)}` : ""}${unit}`;
}

export const allCounts = (counts) => Object.keys(bases).map((basis) => counted(counts, null, basis)).join(" · ");

export const place = (source) => `${source.document} ${source.page ? `${source.page}쪽 ` : ""}${source.line}행`;

export const clock = (at) => new Date(at).toLocaleTimeString("ko-KR", { hour: "numeric", minute: "2-digit" });

export const day = (at) => new Date(at).toLocaleString("ko-KR", { month: "long", day: "numeric", hour: "numeric", minute: "2-digit" });
